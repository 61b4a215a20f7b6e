-- +goose Up
CREATE TABLE `flag_versions` (
  `id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `key` varchar(100) NOT NULL,
  `version` bigint NOT NULL,
  `variant` varchar(64) NOT NULL,
  `created_by` binary(16) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `flagversion_key_version` (`key`, `version`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `flag_versions`;
