-- +goose Up
-- create "relations" table
CREATE TABLE `relations` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `source_id` binary(16) NOT NULL,
  `target_id` binary(16) NOT NULL,
  `kind` varchar(64) NOT NULL,
  `method` varchar(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `chunk_id` binary(16) NOT NULL,
  `span_start` bigint NOT NULL,
  `span_end` bigint NOT NULL,
  `weight` double NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `relation_document` (`org_id`, `document_id`),
  INDEX `relation_source` (`org_id`, `source_id`, `document_id`),
  INDEX `relation_target` (`org_id`, `target_id`, `document_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `relations`;
