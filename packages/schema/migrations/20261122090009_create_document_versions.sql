-- +goose Up
CREATE TABLE `document_versions` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `number` bigint NOT NULL,
  `name` varchar(255) NOT NULL,
  `checksum` binary(32) NOT NULL,
  `size` bigint NOT NULL,
  `media_type` varchar(100) NOT NULL,
  `status` varchar(16) NOT NULL,
  `failure_code` varchar(32) NOT NULL,
  `failure_message` varchar(1000) NOT NULL,
  `title` varchar(500) NOT NULL COLLATE utf8mb4_unicode_ci,
  `text_size` bigint NOT NULL,
  `pages` longtext NOT NULL,
  `outline` longtext NOT NULL,
  `created_by` binary(16) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `documentversion_org_id_document_id_number` (`org_id`, `document_id`, `number`),
  INDEX `documentversion_org_id_checksum` (`org_id`, `checksum`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `document_versions`;
