-- +goose Up
CREATE TABLE `chunks` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `seq` bigint NOT NULL,
  `span_start` bigint NOT NULL,
  `span_end` bigint NOT NULL,
  `page` bigint NOT NULL,
  `heading` longtext NOT NULL,
  `text` longtext NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `chunk_org_id_version_id_seq` (`org_id`, `version_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `chunks`;
