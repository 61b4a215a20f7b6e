-- +goose Up
-- create "model_endpoints" table
CREATE TABLE `model_endpoints` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `purpose` varchar(16) NOT NULL,
  `protocol` varchar(16) NOT NULL,
  `name` varchar(120) NOT NULL,
  `base_url` varchar(1024) NOT NULL,
  `model` varchar(200) NOT NULL,
  `secret` varbinary(2048) NOT NULL,
  `state` varchar(16) NOT NULL,
  `dimension` bigint NOT NULL,
  `input_price` bigint NOT NULL,
  `output_price` bigint NOT NULL,
  `monthly_budget` bigint NOT NULL,
  `updated_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `modelendpoint_purpose` (`org_id`, `purpose`, `state`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `model_endpoints`;
