-- +goose Up
-- modify "conversations" table
ALTER TABLE `conversations` ADD COLUMN `deleted_at` datetime(6) NULL;

-- +goose Down
ALTER TABLE `conversations` DROP COLUMN `deleted_at`;
