-- +goose Up
-- create "embeddings" table
CREATE TABLE `embeddings` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `endpoint_id` binary(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `chunk_id` binary(16) NOT NULL,
  `vector` mediumblob NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `embedding_document` (`org_id`, `document_id`),
  UNIQUE INDEX `embedding_version` (`org_id`, `endpoint_id`, `version_id`, `chunk_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `embeddings`;
