-- +goose Up
-- create "extractions" table
CREATE TABLE `extractions` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `endpoint_id` binary(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `chunk_id` binary(16) NOT NULL,
  `input_tokens` bigint NOT NULL,
  `output_tokens` bigint NOT NULL,
  `cost` bigint NOT NULL,
  `outcome` varchar(32) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `extraction_chunk` (`org_id`, `endpoint_id`, `chunk_id`),
  INDEX `extraction_document` (`org_id`, `document_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `extractions`;
