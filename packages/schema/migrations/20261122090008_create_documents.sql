-- +goose Up
CREATE TABLE `documents` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `collection_id` binary(16) NOT NULL,
  `name` varchar(255) NOT NULL COLLATE utf8mb4_unicode_ci,
  `current_version_id` binary(16) NOT NULL,
  `serving_version_id` binary(16) NOT NULL,
  `created_by` binary(16) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `deleted_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `document_newest` (`org_id`, `deleted_at`, `created_at`, `id`),
  INDEX `document_collection` (`org_id`, `collection_id`, `deleted_at`),
  INDEX `document_walk` (`org_id`, `id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `documents`;
