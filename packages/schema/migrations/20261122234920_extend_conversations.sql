-- +goose Up
-- modify "conversations" table
ALTER TABLE `conversations` ADD COLUMN `shared_at` datetime(6) NULL;

-- +goose Down
ALTER TABLE `conversations` DROP COLUMN `shared_at`;
