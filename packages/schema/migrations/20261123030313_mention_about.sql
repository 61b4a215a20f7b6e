-- +goose Up
-- modify "mentions" table
ALTER TABLE `mentions` ADD COLUMN `about` bool NOT NULL DEFAULT 0;

-- +goose Down
ALTER TABLE `mentions` DROP COLUMN `about`;
