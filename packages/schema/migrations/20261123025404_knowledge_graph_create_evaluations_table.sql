-- +goose Up
-- create "evaluations" table
CREATE TABLE `evaluations` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `name` varchar(120) NOT NULL,
  `state` varchar(16) NOT NULL,
  `version` varchar(64) NOT NULL,
  `created_by` binary(16) NOT NULL,
  `finished_at` datetime(6) NULL,
  `configuration` longtext NOT NULL,
  `figures` longtext NOT NULL,
  `failure` varchar(500) NULL,
  PRIMARY KEY (`id`),
  INDEX `evaluation_newest` (`org_id`, `created_at`, `id`),
  INDEX `evaluation_person` (`org_id`, `created_by`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `evaluations`;
