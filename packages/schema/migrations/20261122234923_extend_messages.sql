-- +goose Up
-- modify "messages" table
ALTER TABLE `messages` ADD COLUMN `written_by` longtext NULL;

-- +goose Down
ALTER TABLE `messages` DROP COLUMN `written_by`;
