-- +goose Up
CREATE TABLE `citations` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `message_id` binary(16) NOT NULL,
  `seq` bigint NOT NULL,
  `number` bigint NOT NULL,
  `sentence` bigint NOT NULL,
  `document_id` binary(16) NOT NULL,
  `version_id` binary(16) NOT NULL,
  `chunk_id` binary(16) NOT NULL,
  `collection_id` binary(16) NOT NULL,
  `document_name` varchar(255) NOT NULL,
  `version` bigint NOT NULL,
  `page` bigint NOT NULL,
  `span_start` bigint NOT NULL,
  `span_end` bigint NOT NULL,
  `quote` longtext NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `citation_org_id_message_id_seq` (`org_id`, `message_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `citations`;
