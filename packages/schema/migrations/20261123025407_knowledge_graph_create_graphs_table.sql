-- +goose Up
-- create "graphs" table
CREATE TABLE `graphs` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `followed` bigint NOT NULL,
  `extractor` varchar(64) NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  `endpoint_id` binary(16) NOT NULL,
  `budget` bigint NOT NULL,
  `spent` bigint NOT NULL,
  `failure` varchar(500) NULL,
  `retry_at` datetime(6) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `graph_org_id` (`org_id`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `graphs`;
