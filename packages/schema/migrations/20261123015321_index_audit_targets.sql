-- +goose Up
-- modify "audit_events" table
ALTER TABLE `audit_events` ADD INDEX `auditevent_target` (`org_id`, `target_id`);

-- +goose Down
ALTER TABLE `audit_events` DROP INDEX `auditevent_target`;
