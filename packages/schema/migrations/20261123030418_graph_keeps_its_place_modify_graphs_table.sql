-- +goose Up
-- modify "graphs" table
ALTER TABLE `graphs` ADD COLUMN `reading` varchar(64) NULL, ADD COLUMN `walked` binary(16) NULL, ADD COLUMN `entities` bigint NULL, ADD COLUMN `mentions` bigint NULL, ADD COLUMN `relations` bigint NULL, ADD COLUMN `model_state` varchar(16) NULL, ADD COLUMN `model_walked` binary(16) NULL, ADD COLUMN `model_failure` varchar(500) NULL, ADD COLUMN `model_retry_at` datetime(6) NULL;

-- +goose Down
ALTER TABLE `graphs` DROP COLUMN `model_retry_at`, DROP COLUMN `model_failure`, DROP COLUMN `model_walked`, DROP COLUMN `model_state`, DROP COLUMN `relations`, DROP COLUMN `mentions`, DROP COLUMN `entities`, DROP COLUMN `walked`, DROP COLUMN `reading`;
