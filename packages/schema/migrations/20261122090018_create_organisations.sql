-- +goose Up
CREATE TABLE `organisations` (
  `id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `name` varchar(120) NOT NULL,
  `slug` varchar(64) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `organisation_slug` (`slug`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `organisations`;
