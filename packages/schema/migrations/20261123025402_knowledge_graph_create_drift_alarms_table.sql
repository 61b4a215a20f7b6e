-- +goose Up
-- create "drift_alarms" table
CREATE TABLE `drift_alarms` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `measure` varchar(32) NOT NULL,
  `test` varchar(32) NOT NULL,
  `statistic` double NOT NULL,
  `threshold` double NOT NULL,
  `reference_from` datetime(6) NOT NULL,
  `reference_to` datetime(6) NOT NULL,
  `window_from` datetime(6) NOT NULL,
  `window_to` datetime(6) NOT NULL,
  `samples` bigint NOT NULL,
  `ended_at` datetime(6) NULL,
  `acknowledged_by` binary(16) NOT NULL,
  `acknowledged_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  INDEX `driftalarm_newest` (`org_id`, `created_at`, `id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `drift_alarms`;
