-- +goose Up
-- modify "citations" table
ALTER TABLE `citations` ADD COLUMN `locator` varchar(120) NULL;

-- +goose Down
ALTER TABLE `citations` DROP COLUMN `locator`;
