-- +goose Up
CREATE TABLE `collections` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `name` varchar(120) NOT NULL COLLATE utf8mb4_unicode_ci,
  `description` varchar(500) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `deleted_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `collection_org_id_name` (`org_id`, `name`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `collections`;
