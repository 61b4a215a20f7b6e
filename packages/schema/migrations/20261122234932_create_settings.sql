-- +goose Up
-- create "settings" table
CREATE TABLE `settings` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `key` varchar(64) NOT NULL,
  `value` longtext NOT NULL,
  `updated_by` binary(16) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `setting_org_id_key` (`org_id`, `key`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `settings`;
