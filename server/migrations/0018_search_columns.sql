-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a row is found by is put together when it changes: a document that is given its number in the feed had it done a
-- second time, which was a quarter of taking in a catalogue.

SET LOCAL ROLE comptoir_owner;

DROP TRIGGER search_product ON product;
CREATE TRIGGER search_product AFTER INSERT OR UPDATE OF name, names, sku, body, deleted ON product
    FOR EACH ROW EXECUTE FUNCTION search_product();

DROP TRIGGER search_customer ON customer;
CREATE TRIGGER search_customer AFTER INSERT OR UPDATE OF name, code, phone, email, deleted, erased_at ON customer
    FOR EACH ROW EXECUTE FUNCTION search_customer();

DROP TRIGGER search_category ON category;
CREATE TRIGGER search_category AFTER INSERT OR UPDATE OF name, code, body, deleted ON category
    FOR EACH ROW EXECUTE FUNCTION search_category();

DROP TRIGGER search_branch ON branch;
CREATE TRIGGER search_branch AFTER INSERT OR UPDATE OF name, code, address ON branch
    FOR EACH ROW EXECUTE FUNCTION search_branch();

DROP TRIGGER search_staff ON staff;
CREATE TRIGGER search_staff AFTER INSERT OR UPDATE OF name, deleted ON staff
    FOR EACH ROW EXECUTE FUNCTION search_staff();
