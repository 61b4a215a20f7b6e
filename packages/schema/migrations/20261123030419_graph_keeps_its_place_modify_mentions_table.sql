-- +goose Up
-- modify "mentions" table
ALTER TABLE `mentions` ADD COLUMN `method` varchar(16) NULL;

-- +goose Down
ALTER TABLE `mentions` DROP COLUMN `method`;
