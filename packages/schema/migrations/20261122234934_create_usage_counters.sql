-- +goose Up
-- create "usage_counters" table
CREATE TABLE `usage_counters` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `subject_id` binary(16) NOT NULL,
  `quota` varchar(32) NOT NULL,
  `window_start` datetime(6) NOT NULL,
  `used` bigint NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `usagecounter_org_id_subject_id_quota_window_start` (`org_id`, `subject_id`, `quota`, `window_start`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `usage_counters`;
