-- +goose Up
-- create "erasures" table
CREATE TABLE `erasures` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `kind` varchar(16) NOT NULL,
  `subject_id` binary(16) NOT NULL,
  `requested_by` binary(16) NOT NULL,
  `state` varchar(16) NOT NULL,
  `finished_at` datetime(6) NULL,
  `counts` longtext NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `erasure_newest` (`org_id`, `created_at`, `id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `erasures`;
