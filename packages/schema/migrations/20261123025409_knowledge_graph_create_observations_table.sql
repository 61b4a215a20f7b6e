-- +goose Up
-- create "observations" table
CREATE TABLE `observations` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `length` bigint NOT NULL,
  `found` bigint NOT NULL,
  `declined` bool NOT NULL,
  `top_score` double NOT NULL,
  `coverage` double NOT NULL,
  `topics` varbinary(255) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `observation_newest` (`org_id`, `created_at`, `id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `observations`;
