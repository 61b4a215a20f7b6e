-- +goose Up
CREATE TABLE `flags` (
  `id` binary(16) NOT NULL,
  `key` varchar(100) NOT NULL,
  `variant` varchar(64) NOT NULL,
  `version` bigint NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `flag_key` (`key`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `flags`;
