-- Deliveries whose body is a customer's: kept under the customer's key, opened when posted.
alter table webhooks.deliveries add column sealed_for text collate "C"; -- whose key; null: the body is in the clear
