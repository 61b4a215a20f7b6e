-- +goose Up
-- modify "conversations" table
ALTER TABLE `conversations` ADD INDEX `conversation_shared` (`org_id`, `shared_at`);

-- +goose Down
ALTER TABLE `conversations` DROP INDEX `conversation_shared`;
