-- +goose Up
CREATE TABLE `jobs` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `kind` varchar(32) NOT NULL,
  `subject_id` binary(16) NOT NULL,
  `state` varchar(16) NOT NULL,
  `ready_at` datetime(6) NOT NULL,
  `owner` varchar(120) NOT NULL,
  `lease` binary(16) NOT NULL,
  `attempt` bigint NOT NULL,
  `reason` varchar(1000) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `job_state_ready_at` (`state`, `ready_at`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `jobs`;
