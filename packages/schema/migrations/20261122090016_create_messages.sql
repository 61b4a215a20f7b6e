-- +goose Up
CREATE TABLE `messages` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `conversation_id` binary(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `seq` bigint NOT NULL,
  `role` varchar(16) NOT NULL,
  `text` longtext NOT NULL,
  `status` varchar(16) NOT NULL,
  `sources` longtext NOT NULL,
  `took_us` bigint NOT NULL,
  `owner` varchar(120) NOT NULL,
  `lease_until` datetime(6) NULL,
  `stop_requested` bool NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `message_org_id_conversation_id_seq` (`org_id`, `conversation_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `messages`;
