-- +goose Up
CREATE TABLE `grants` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `collection_id` binary(16) NOT NULL,
  `document_id` binary(16) NOT NULL,
  `subject` varchar(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `role` varchar(16) NOT NULL,
  `permission` varchar(16) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `grant_subject` (`org_id`, `collection_id`, `document_id`, `subject`, `user_id`, `role`),
  INDEX `grant_viewer` (`org_id`, `subject`, `user_id`, `role`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `grants`;
