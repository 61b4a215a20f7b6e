-- +goose Up
CREATE TABLE `message_events` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `message_id` binary(16) NOT NULL,
  `seq` bigint NOT NULL,
  `type` varchar(32) NOT NULL,
  `data` longtext NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `messageevent_org_id_message_id_seq` (`org_id`, `message_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `message_events`;
