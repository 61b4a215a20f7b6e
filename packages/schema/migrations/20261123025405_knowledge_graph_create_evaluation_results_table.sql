-- +goose Up
-- create "evaluation_results" table
CREATE TABLE `evaluation_results` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `evaluation_id` binary(16) NOT NULL,
  `query` varchar(191) NOT NULL,
  `measures` longtext NOT NULL,
  `ranking` longtext NOT NULL,
  `took_us` bigint NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `evaluationresult_query` (`org_id`, `evaluation_id`, `query`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `evaluation_results`;
