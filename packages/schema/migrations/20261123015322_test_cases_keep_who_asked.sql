-- +goose Up
-- modify "test_cases" table
ALTER TABLE `test_cases` ADD COLUMN `asked_by` binary(16) NULL;

-- +goose Down
ALTER TABLE `test_cases` DROP COLUMN `asked_by`;
