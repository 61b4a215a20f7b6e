-- +goose Up
-- modify "model_endpoints" table
ALTER TABLE `model_endpoints` ADD COLUMN `followed` bigint NULL, ADD COLUMN `failure` varchar(500) NULL, ADD COLUMN `retry_at` datetime(6) NULL;

-- +goose Down
ALTER TABLE `model_endpoints` DROP COLUMN `retry_at`, DROP COLUMN `failure`, DROP COLUMN `followed`;
