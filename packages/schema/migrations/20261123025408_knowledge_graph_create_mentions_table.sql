-- +goose Up
-- create "mentions" table
CREATE TABLE `mentions` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `entity_id` binary(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `chunk_id` binary(16) NOT NULL,
  `times` bigint NOT NULL,
  `spans` varbinary(1024) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `mention_entity` (`org_id`, `entity_id`, `document_id`, `chunk_id`),
  UNIQUE INDEX `mention_passage` (`org_id`, `document_id`, `chunk_id`, `entity_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `mentions`;
