-- +goose Up
CREATE TABLE `audit_events` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `seq` bigint NOT NULL,
  `actor_id` binary(16) NOT NULL,
  `actor_system` varchar(120) NOT NULL,
  `action` varchar(64) NOT NULL,
  `target_kind` varchar(32) NOT NULL,
  `target_id` binary(16) NOT NULL,
  `detail` longtext NOT NULL,
  `request_id` varchar(64) NOT NULL,
  `prev_hash` binary(32) NOT NULL,
  `hash` binary(32) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `auditevent_org_id_seq` (`org_id`, `seq`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `audit_events`;
