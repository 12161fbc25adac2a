-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One index over what people look for. The rows are kept by triggers. Searching goes through one function that names the
-- tenant itself: under the policies a query could not use these indexes, because LIKE and @@ are not leakproof.

SET LOCAL ROLE comptoir_owner;

-- How a text is compared: small letters without marks, the forms of an Arabic letter as one.
CREATE FUNCTION search_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT regexp_replace(
        translate(lower(public.unaccent('public.unaccent', normalize(value, NFKC))), 'أإآٱىةؤئـ', 'اااايهوي'),
        '[' || chr(1611) || '-' || chr(1618) || ']', '', 'g')
$$;

CREATE TABLE search_entry (
    tenant_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('product', 'customer', 'category', 'branch', 'device', 'staff', 'invoice')),
    object_id text NOT NULL,
    title text NOT NULL,                        -- shown
    folded text NOT NULL,                       -- everything it is found by
    words tsvector GENERATED ALWAYS AS (to_tsvector('simple', folded)) STORED,
    PRIMARY KEY (tenant_id, kind, object_id)
);
CREATE INDEX search_entry_words ON search_entry USING gin (tenant_id, words);
CREATE INDEX search_entry_parts ON search_entry USING gin (tenant_id, folded gin_trgm_ops);
SELECT guard_tenant_table('search_entry', 'SELECT, INSERT, UPDATE, DELETE');

CREATE FUNCTION search_put(of_tenant uuid, of_kind text, of_object text, with_title text, by_texts text[], gone boolean)
    RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF gone THEN
        DELETE FROM search_entry WHERE tenant_id = of_tenant AND kind = of_kind AND object_id = of_object;
    ELSE
        INSERT INTO search_entry (tenant_id, kind, object_id, title, folded)
        VALUES (of_tenant, of_kind, of_object, with_title, search_fold(array_to_string(by_texts, ' ')))
        ON CONFLICT (tenant_id, kind, object_id) DO UPDATE SET title = excluded.title, folded = excluded.folded
        WHERE (search_entry.title, search_entry.folded) IS DISTINCT FROM (excluded.title, excluded.folded);
    END IF;
END
$$;

CREATE FUNCTION search_product() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'product', NEW.id::text, NEW.name,
                       ARRAY[NEW.name, NEW.sku] || ARRAY(SELECT value FROM jsonb_each_text(NEW.names))
                       || ARRAY(SELECT jsonb_array_elements_text(coalesce(u -> 'barcodes', '[]'))
                                FROM jsonb_array_elements(coalesce(NEW.body -> 'units', '[]')) u),
                       NEW.deleted);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_product AFTER INSERT OR UPDATE ON product FOR EACH ROW EXECUTE FUNCTION search_product();

CREATE FUNCTION search_customer() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'customer', NEW.id::text, NEW.name,
                       ARRAY[NEW.name, NEW.code, NEW.phone, NEW.email], NEW.deleted OR NEW.erased_at IS NOT NULL);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_customer AFTER INSERT OR UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION search_customer();

CREATE FUNCTION search_category() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'category', NEW.code, NEW.name,
                       ARRAY[NEW.name, NEW.code]
                       || ARRAY(SELECT value FROM jsonb_each_text(coalesce(NEW.body -> 'names', '{}'))), NEW.deleted);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_category AFTER INSERT OR UPDATE ON category FOR EACH ROW EXECUTE FUNCTION search_category();

CREATE FUNCTION search_branch() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'branch', NEW.id::text, NEW.name, ARRAY[NEW.name, NEW.code, NEW.address], false);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_branch AFTER INSERT OR UPDATE ON branch FOR EACH ROW EXECUTE FUNCTION search_branch();

CREATE FUNCTION search_device() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'device', NEW.id::text, NEW.till, ARRAY[NEW.till, NEW.name], false);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_device AFTER INSERT OR UPDATE OF till, name ON device
    FOR EACH ROW EXECUTE FUNCTION search_device();

CREATE FUNCTION search_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'staff', NEW.id::text, NEW.name, ARRAY[NEW.name], NEW.deleted);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_staff AFTER INSERT OR UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION search_staff();

CREATE FUNCTION search_invoice() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM search_put(NEW.tenant_id, 'invoice', NEW.id::text, NEW.series || '-' || lpad(NEW.number::text, 6, '0'),
                       ARRAY[NEW.series || '-' || lpad(NEW.number::text, 6, '0'), NEW.buyer_name, NEW.ticket], false);
    RETURN NULL;
END
$$;
CREATE TRIGGER search_invoice AFTER INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION search_invoice();
GRANT EXECUTE ON FUNCTION search_fold, search_put TO comptoir_app;

-- What the tenant of this transaction has for a text: whole words and beginnings of words first, then parts of words
-- (from three letters on). `kinds` null: all of them.
CREATE FUNCTION search_entries(asked text, kinds text[], at_most int)
    RETURNS TABLE (kind text, object_id text, title text, score real)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    tenant uuid := current_setting('app.tenant')::uuid;
    folded_text text := btrim(search_fold(asked));
    query tsquery;
BEGIN
    -- Words are taken apart by the parser, so that nothing typed is read as an operator.
    SELECT string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery INTO query
    FROM unnest(to_tsvector('simple', folded_text));
    RETURN QUERY
    SELECT found.kind, found.object_id, found.title, max(found.score)
    FROM (
        (SELECT e.kind, e.object_id, e.title,
                (1 + similarity(e.folded, folded_text))::real AS score
         FROM search_entry e
         WHERE e.tenant_id = tenant AND (kinds IS NULL OR e.kind = ANY (kinds)) AND e.words @@ query
         LIMIT 2000)
        UNION ALL
        (SELECT e.kind, e.object_id, e.title, similarity(e.folded, folded_text)
         FROM search_entry e
         WHERE e.tenant_id = tenant AND (kinds IS NULL OR e.kind = ANY (kinds)) AND length(folded_text) >= 3
               AND e.folded LIKE '%' || regexp_replace(folded_text, '([\\%_])', '\\\1', 'g') || '%'
         LIMIT 2000)) AS found
    GROUP BY found.kind, found.object_id, found.title
    ORDER BY 4 DESC, 3, 2
    LIMIT least(at_most, 200);
END
$$;
GRANT EXECUTE ON FUNCTION search_entries TO comptoir_app;
