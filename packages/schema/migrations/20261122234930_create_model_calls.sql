-- +goose Up
-- create "model_calls" table
CREATE TABLE `model_calls` (
  `id` binary(16) NOT NULL,
  `org_id` binary(16) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `endpoint_id` binary(16) NOT NULL,
  `user_id` binary(16) NOT NULL,
  `message_id` binary(16) NOT NULL,
  `operation` varchar(16) NOT NULL,
  `model` varchar(200) NOT NULL,
  `input_tokens` bigint NOT NULL,
  `output_tokens` bigint NOT NULL,
  `cost` bigint NOT NULL,
  `first_token_us` bigint NOT NULL,
  `took_us` bigint NOT NULL,
  `outcome` varchar(32) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `modelcall_message` (`org_id`, `message_id`),
  INDEX `modelcall_person` (`org_id`, `user_id`),
  INDEX `modelcall_spent` (`org_id`, `endpoint_id`, `created_at`)
) CHARSET utf8mb4 COLLATE utf8mb4_bin;

-- +goose Down
DROP TABLE `model_calls`;
