CREATE TABLE public.attempts (
    id text NOT NULL,
    member_id text NOT NULL,
    challenge_id text,
    "position" integer,
    ordinal integer,
    counts integer NOT NULL,
    scenario_hash text NOT NULL,
    engine text NOT NULL,
    seed bigint NOT NULL,
    mode text NOT NULL,
    issued_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    done integer NOT NULL
);
CREATE TABLE public.challenge_calls (
    challenge_id text NOT NULL,
    "position" integer NOT NULL,
    scenario_hash text NOT NULL,
    seed bigint NOT NULL
);
CREATE TABLE public.challenge_teams (
    challenge_id text NOT NULL,
    team_id text NOT NULL,
    since bigint NOT NULL
);
CREATE TABLE public.challenges (
    id text NOT NULL,
    team_id text NOT NULL,
    title text NOT NULL,
    mode text NOT NULL,
    counting integer NOT NULL,
    started_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    share_hash text
);
CREATE TABLE public.decisions (
    team_id text NOT NULL,
    scenario_hash text NOT NULL,
    mode text NOT NULL,
    beat text NOT NULL,
    choice text NOT NULL,
    untimed integer NOT NULL,
    times integer NOT NULL,
    rights integer NOT NULL,
    total bigint NOT NULL,
    square bigint NOT NULL,
    right_total bigint NOT NULL
);
CREATE TABLE public.deeds (
    id text NOT NULL,
    at bigint NOT NULL,
    team_id text,
    member_id text,
    by_name text NOT NULL,
    deed text NOT NULL,
    about text NOT NULL,
    subject_id text,
    subject_name text
);
CREATE TABLE public.invitations (
    id text NOT NULL,
    code_hash text NOT NULL,
    team_id text NOT NULL,
    role text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    uses_left integer NOT NULL,
    revoked integer NOT NULL
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.members (
    id text NOT NULL,
    team_id text NOT NULL,
    pseudonym text NOT NULL,
    pseudonym_key text NOT NULL,
    role text NOT NULL,
    joined_at bigint NOT NULL,
    recovery_hash text NOT NULL,
    issuer text,
    subject text
);
CREATE TABLE public.operator_codes (
    code_hash text NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.records (
    attempt_id text NOT NULL,
    record text NOT NULL
);
CREATE TABLE public.repeats (
    team_id text NOT NULL,
    scenario_hash text NOT NULL,
    mode text NOT NULL,
    untimed integer NOT NULL,
    nth integer NOT NULL,
    runs integer NOT NULL,
    total bigint NOT NULL,
    square bigint NOT NULL,
    call_ms bigint NOT NULL,
    possible_ms bigint NOT NULL
);
CREATE TABLE public.runs (
    attempt_id text NOT NULL,
    member_id text NOT NULL,
    team_id text NOT NULL,
    challenge_id text,
    "position" integer,
    counts integer NOT NULL,
    set_aside integer NOT NULL,
    call_id text NOT NULL,
    scenario_hash text NOT NULL,
    engine text NOT NULL,
    mode text NOT NULL,
    untimed integer NOT NULL,
    seed bigint NOT NULL,
    issued_at bigint NOT NULL,
    received_at bigint NOT NULL,
    month text NOT NULL,
    until_ms integer NOT NULL,
    call_ms integer NOT NULL,
    possible_ms integer NOT NULL,
    total integer NOT NULL,
    ending text NOT NULL,
    outcome text NOT NULL,
    critical_fails integer NOT NULL,
    dimensions text NOT NULL,
    decisions text NOT NULL,
    nth integer NOT NULL,
    flags text NOT NULL,
    record_hash text NOT NULL,
    twin text
);
CREATE TABLE public.scenarios (
    hash text NOT NULL,
    id text NOT NULL,
    title text NOT NULL,
    caller text NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.scores (
    team_id text NOT NULL,
    challenge_id text NOT NULL,
    month text NOT NULL,
    call_id text NOT NULL,
    mode text NOT NULL,
    untimed integer NOT NULL,
    total integer NOT NULL,
    runs integer NOT NULL
);
CREATE TABLE public.sessions (
    token_hash text NOT NULL,
    id text NOT NULL,
    member_id text,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.tallies (
    team_id text NOT NULL,
    member_id text NOT NULL,
    challenge_id text NOT NULL,
    month text NOT NULL,
    call_id text NOT NULL,
    mode text NOT NULL,
    untimed integer NOT NULL,
    runs integer NOT NULL,
    people integer NOT NULL,
    total integer NOT NULL,
    critical_fails integer NOT NULL,
    call_ms bigint NOT NULL,
    possible_ms bigint NOT NULL,
    t0 integer NOT NULL,
    o0 integer NOT NULL,
    t1 integer NOT NULL,
    o1 integer NOT NULL,
    t2 integer NOT NULL,
    o2 integer NOT NULL,
    t3 integer NOT NULL,
    o3 integer NOT NULL,
    t4 integer NOT NULL,
    o4 integer NOT NULL,
    t5 integer NOT NULL,
    o5 integer NOT NULL,
    t6 integer NOT NULL,
    o6 integer NOT NULL,
    t7 integer NOT NULL,
    o7 integer NOT NULL
);
CREATE TABLE public.teams (
    id text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    founded_at bigint NOT NULL,
    shows_pseudonyms integer NOT NULL,
    compares integer NOT NULL,
    retention_days integer NOT NULL
);
INSERT INTO public.attempts VALUES ('dHrwmwlQvprdzep32qETbw', 'OKLx89zbeYK4ryjqULarrA', NULL, NULL, NULL, 1, 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '1', 511523, 'exam', 1795176000000, 1796385600000, 1);
INSERT INTO public.attempts VALUES ('fk8WqNbnYSmi8t8x7sRmXg', 'OKLx89zbeYK4ryjqULarrA', NULL, NULL, NULL, 1, 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '1', 709905, 'exam', 1795176000000, 1796385600000, 1);
INSERT INTO public.attempts VALUES ('DmellAWlc7rD6Ow9NxkUzQ', '3ZKe50lVUCDRkhknLEz8Ng', NULL, NULL, NULL, 1, 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '1', 627073, 'exam', 1795176000000, 1796385600000, 1);
INSERT INTO public.attempts VALUES ('MtMUtTSPT4DXUlxJrHOEbw', '3ZKe50lVUCDRkhknLEz8Ng', NULL, NULL, NULL, 1, 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '1', 841328, 'exam', 1795176000000, 1796385600000, 1);
INSERT INTO public.attempts VALUES ('mElG6Xm9nTH45iobTGRnCg', 'S5H4kEWTs6v95fmfe3A0yQ', '53UrFlUS9ipv6CTPOZylQQ', 0, 1, 1, 'e272deecde720ffc773d7a6a81adabbc366ccbb64da5abdb6b26f52cd3f952cb', '1', 7, 'exam', 1795176000000, 1795305600000, 0);
INSERT INTO public.challenge_calls VALUES ('53UrFlUS9ipv6CTPOZylQQ', 0, 'e272deecde720ffc773d7a6a81adabbc366ccbb64da5abdb6b26f52cd3f952cb', 7);
INSERT INTO public.challenge_teams VALUES ('53UrFlUS9ipv6CTPOZylQQ', '_Lgzj7uyMMrScmQ2kgG16A', 1795176000000);
INSERT INTO public.challenges VALUES ('53UrFlUS9ipv6CTPOZylQQ', '_Lgzj7uyMMrScmQ2kgG16A', 'This week', 'exam', 1, 1795176000000, 1795262400000, 'x9GoKGuxG2jvtbSkHHjKmPzL4fxz8-iFnMaGOKCHHuk');
INSERT INTO public.decisions VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'exam', 'opening', 'ask', 0, 2, 2, 84, 3530, 84);
INSERT INTO public.decisions VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'exam', 'later', '(cut in)', 0, 6, 0, 254, 10760, 0);
INSERT INTO public.decisions VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'exam', 'opening', 'fix', 0, 2, 0, 86, 3700, 0);
INSERT INTO public.deeds VALUES ('3o1Gu23c_3kW1E0PJg6fvg', 1795176000000, 'GtWjr21Bnqpam5jNXcD1qA', 'OKLx89zbeYK4ryjqULarrA', 'Lead of Team 0', 'founded the team', 'Team 0', NULL, NULL);
INSERT INTO public.deeds VALUES ('ruOc6ZY0IPpqXGC1eCpLSg', 1795176000000, 'GtWjr21Bnqpam5jNXcD1qA', 'OKLx89zbeYK4ryjqULarrA', 'Lead of Team 0', 'invited', '200 as member', NULL, NULL);
INSERT INTO public.deeds VALUES ('3K-RrhcgzQHRlu_vxZTyiA', 1795176000000, '_Lgzj7uyMMrScmQ2kgG16A', 'F9P9OLcHKYv45zpZHhX1xw', 'Lead of In a challenge', 'founded the team', 'In a challenge', NULL, NULL);
INSERT INTO public.deeds VALUES ('8Y-uVrzTmVn-N55pHiM5dw', 1795176000000, '_Lgzj7uyMMrScmQ2kgG16A', 'F9P9OLcHKYv45zpZHhX1xw', 'Lead of In a challenge', 'invited', '200 as member', NULL, NULL);
INSERT INTO public.deeds VALUES ('xaCX4BnlhUDufHzBX7hz-g', 1795176000000, '_Lgzj7uyMMrScmQ2kgG16A', 'F9P9OLcHKYv45zpZHhX1xw', 'Lead of In a challenge', 'started a challenge', 'This week', NULL, NULL);
INSERT INTO public.deeds VALUES ('DWfWKIAZlWu-wytH-dDLJg', 1795176000000, '_Lgzj7uyMMrScmQ2kgG16A', 'F9P9OLcHKYv45zpZHhX1xw', 'Lead of In a challenge', 'shared a challenge', 'This week', NULL, NULL);
INSERT INTO public.invitations VALUES ('ajHV-SLuBwdAXvUxrrI7Yg', 'PQPduI-y31pyWZrqiTTuNae7MSe4R2XHYub4uTOcNX0', 'GtWjr21Bnqpam5jNXcD1qA', 'member', 1795176000000, 1795780800000, 199, 0);
INSERT INTO public.invitations VALUES ('enOGAx2Rj91NRSlQvYePrw', 'lSeOnsntToKt20n-4-9kqX5kXmDMDfI_xo8CVlmHqoc', '_Lgzj7uyMMrScmQ2kgG16A', 'member', 1795176000000, 1795780800000, 199, 0);
INSERT INTO public.kysely_migration VALUES ('0001-teams', '2026-11-22T12:17:04.257Z');
INSERT INTO public.kysely_migration_lock VALUES ('migration_lock', 0);
INSERT INTO public.members VALUES ('OKLx89zbeYK4ryjqULarrA', 'GtWjr21Bnqpam5jNXcD1qA', 'Lead of Team 0', 'lead of team 0', 'lead', 1795176000000, 'OlWrVbxIeyzIkCiRc-9ETnSlgMEKaW_MyHmNX0nx4kk', NULL, NULL);
INSERT INTO public.members VALUES ('3ZKe50lVUCDRkhknLEz8Ng', 'GtWjr21Bnqpam5jNXcD1qA', 'Member 0', 'member 0', 'member', 1795176000000, '_O_SLV7QMtQFjBL__sFybB_Fu3RA4c3ioSmFnDWknu8', NULL, NULL);
INSERT INTO public.members VALUES ('F9P9OLcHKYv45zpZHhX1xw', '_Lgzj7uyMMrScmQ2kgG16A', 'Lead of In a challenge', 'lead of in a challenge', 'lead', 1795176000000, 'zIWcOjzmtiugwpvOJCK5F6LLjtZPLiIp4FWPe8W1tXw', NULL, NULL);
INSERT INTO public.members VALUES ('S5H4kEWTs6v95fmfe3A0yQ', '_Lgzj7uyMMrScmQ2kgG16A', 'Member 0', 'member 0', 'member', 1795176000000, 'U6eQi_bxeKpDVXw5rhc3Pt1DNJ_uFxtBh8F7v4Xuv0M', NULL, NULL);
INSERT INTO public.records VALUES ('dHrwmwlQvprdzep32qETbw', '{"n":1}');
INSERT INTO public.records VALUES ('fk8WqNbnYSmi8t8x7sRmXg', '{"n":2}');
INSERT INTO public.records VALUES ('DmellAWlc7rD6Ow9NxkUzQ', '{"n":3}');
INSERT INTO public.records VALUES ('MtMUtTSPT4DXUlxJrHOEbw', '{"n":4}');
INSERT INTO public.repeats VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'exam', 0, 1, 2, 84, 3530, 600004, 500000);
INSERT INTO public.repeats VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'exam', 0, 2, 2, 86, 3700, 600006, 500000);
INSERT INTO public.runs VALUES ('dHrwmwlQvprdzep32qETbw', 'OKLx89zbeYK4ryjqULarrA', 'GtWjr21Bnqpam5jNXcD1qA', NULL, NULL, 1, 0, 'vpn', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '2', 'exam', 0, 511523, 1795176000000, 1795176010000, '2026-11', 1000, 300001, 250000, 41, 'fixed', 'resolved', 0, '[[1,10],[2,20],[3,30],[4,40],[5,50],[6,60],[7,70],[8,80]]', '[["opening","ask",1,1],["later","(cut in)",2,0]]', 1, '', 'K_0U9D0X_HzqJOCReoh5tLL4gLi67sG52Q-6rWVecb0', 'twin 1');
INSERT INTO public.runs VALUES ('fk8WqNbnYSmi8t8x7sRmXg', 'OKLx89zbeYK4ryjqULarrA', 'GtWjr21Bnqpam5jNXcD1qA', NULL, NULL, 1, 0, 'vpn', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '2', 'exam', 0, 709905, 1795176000000, 1795176020000, '2026-11', 1000, 300002, 250000, 42, 'fixed', 'resolved', 0, '[[2,10],[4,20],[6,30],[8,40],[10,50],[12,60],[14,70],[16,80]]', '[["opening","fix",1,0],["later","(cut in)",1,0]]', 2, '', 'NjN5dC-AtRvbkgZXmvd1SRFUMHm5OZyz_DFfsZn0dug', 'twin 2');
INSERT INTO public.runs VALUES ('DmellAWlc7rD6Ow9NxkUzQ', '3ZKe50lVUCDRkhknLEz8Ng', 'GtWjr21Bnqpam5jNXcD1qA', NULL, NULL, 1, 0, 'vpn', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '2', 'exam', 0, 627073, 1795176000000, 1795176030000, '2026-11', 1000, 300003, 250000, 43, 'fixed', 'resolved', 0, '[[3,10],[6,20],[9,30],[12,40],[15,50],[18,60],[21,70],[24,80]]', '[["opening","ask",1,1],["later","(cut in)",2,0]]', 1, '', 'IV3dVWfKJZDv1OoQm05Wy-WR4mdvv1SpJiaSxTkWbaY', 'twin 3');
INSERT INTO public.runs VALUES ('MtMUtTSPT4DXUlxJrHOEbw', '3ZKe50lVUCDRkhknLEz8Ng', 'GtWjr21Bnqpam5jNXcD1qA', NULL, NULL, 1, 0, 'vpn', 'ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', '2', 'exam', 0, 841328, 1795176000000, 1795176040000, '2026-11', 1000, 300004, 250000, 44, 'fixed', 'resolved', 0, '[[4,10],[8,20],[12,30],[16,40],[20,50],[24,60],[28,70],[32,80]]', '[["opening","fix",1,0],["later","(cut in)",1,0]]', 2, '', '8-B5LhBeK_6I57O6tQl7k6WajFsjn-PG-HqND3KrkDI', 'twin 4');
INSERT INTO public.scenarios VALUES ('ebf20cefc9169e0b714703d63d480c3e63c64a8535a13acf5a62ea66c5f0ea8c', 'vpn', 'The call of vpn', 'Ines', 'id: vpn');
INSERT INTO public.scenarios VALUES ('e272deecde720ffc773d7a6a81adabbc366ccbb64da5abdb6b26f52cd3f952cb', 'cold', 'The call of cold', 'Ines', 'id: cold');
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', '', 'exam', 0, 41, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', 'vpn', 'exam', 0, 41, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', '', 'exam', 0, 42, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', 'vpn', 'exam', 0, 42, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', '', 'exam', 0, 43, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', 'vpn', 'exam', 0, 43, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', '', 'exam', 0, 44, 1);
INSERT INTO public.scores VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '2026-11', 'vpn', 'exam', 0, 44, 1);
INSERT INTO public.sessions VALUES ('MlvPt8WCau28chsuaPog9IxA76Vw07uC4b0tQnqUcFU', 'F9NS7p7QMkDQf1FTYCcptA', 'OKLx89zbeYK4ryjqULarrA', 1795176000000, 1795176000000, 1797768000000);
INSERT INTO public.sessions VALUES ('HtWE9ExlRAi3YjFXX0YxVEhAFigez9aed7owSUpLTeQ', 'PiRh7ZX1gwWU-__vhE0JZA', '3ZKe50lVUCDRkhknLEz8Ng', 1795176000000, 1795176000000, 1797768000000);
INSERT INTO public.sessions VALUES ('5OvZv04ScZcxHRwJsSS_qHc6Eu23OkBMh5DP4RJoyRE', 's7JGievCoHJXk_rZCPb0Pg', 'F9P9OLcHKYv45zpZHhX1xw', 1795176000000, 1795176000000, 1797768000000);
INSERT INTO public.sessions VALUES ('dswyRIvyS6Jhu8e1ZKOz8EDgZ4uHlBZi93PmcPJi34c', 'C9sonh3sWHxKZSbDYLmuTA', 'S5H4kEWTs6v95fmfe3A0yQ', 1795176000000, 1795176000000, 1797768000000);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'OKLx89zbeYK4ryjqULarrA', '', '2026-11', '', 'exam', 0, 2, 0, 83, 0, 600003, 500000, 3, 20, 6, 40, 9, 60, 12, 80, 15, 100, 18, 120, 21, 140, 24, 160);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'OKLx89zbeYK4ryjqULarrA', '', '2026-11', 'vpn', 'exam', 0, 2, 0, 83, 0, 600003, 500000, 3, 20, 6, 40, 9, 60, 12, 80, 15, 100, 18, 120, 21, 140, 24, 160);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', '3ZKe50lVUCDRkhknLEz8Ng', '', '2026-11', '', 'exam', 0, 2, 0, 87, 0, 600007, 500000, 7, 20, 14, 40, 21, 60, 28, 80, 35, 100, 42, 120, 49, 140, 56, 160);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', '3ZKe50lVUCDRkhknLEz8Ng', '', '2026-11', 'vpn', 'exam', 0, 2, 0, 87, 0, 600007, 500000, 7, 20, 14, 40, 21, 60, 28, 80, 35, 100, 42, 120, 49, 140, 56, 160);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '', '2026-11', '', 'exam', 0, 4, 2, 170, 0, 1200010, 1000000, 10, 40, 20, 80, 30, 120, 40, 160, 50, 200, 60, 240, 70, 280, 80, 320);
INSERT INTO public.tallies VALUES ('GtWjr21Bnqpam5jNXcD1qA', '', '', '2026-11', 'vpn', 'exam', 0, 4, 2, 170, 0, 1200010, 1000000, 10, 40, 20, 80, 30, 120, 40, 160, 50, 200, 60, 240, 70, 280, 80, 320);
INSERT INTO public.teams VALUES ('GtWjr21Bnqpam5jNXcD1qA', 'Team 0', 'team 0', 1795176000000, 0, 1, 365);
INSERT INTO public.teams VALUES ('_Lgzj7uyMMrScmQ2kgG16A', 'In a challenge', 'in a challenge', 1795176000000, 0, 1, 365);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_ordinal UNIQUE (member_id, challenge_id, "position", ordinal);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.challenge_calls
    ADD CONSTRAINT challenge_calls_key PRIMARY KEY (challenge_id, "position");
ALTER TABLE ONLY public.challenge_teams
    ADD CONSTRAINT challenge_teams_key PRIMARY KEY (challenge_id, team_id);
ALTER TABLE ONLY public.challenges
    ADD CONSTRAINT challenges_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.challenges
    ADD CONSTRAINT challenges_share_hash_key UNIQUE (share_hash);
ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_key PRIMARY KEY (team_id, scenario_hash, mode, beat, choice, untimed);
ALTER TABLE ONLY public.deeds
    ADD CONSTRAINT deeds_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_pseudonym UNIQUE (team_id, pseudonym_key);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_recovery_hash_key UNIQUE (recovery_hash);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_subject UNIQUE (issuer, subject);
ALTER TABLE ONLY public.operator_codes
    ADD CONSTRAINT operator_codes_pkey PRIMARY KEY (code_hash);
ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (attempt_id);
ALTER TABLE ONLY public.repeats
    ADD CONSTRAINT repeats_key PRIMARY KEY (team_id, scenario_hash, mode, untimed, nth);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (attempt_id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_twin_key UNIQUE (twin);
ALTER TABLE ONLY public.scenarios
    ADD CONSTRAINT scenarios_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY public.scores
    ADD CONSTRAINT scores_key PRIMARY KEY (team_id, challenge_id, month, call_id, mode, untimed, total);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_id_key UNIQUE (id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.tallies
    ADD CONSTRAINT tallies_key PRIMARY KEY (team_id, member_id, challenge_id, month, call_id, mode, untimed);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_name_key_key UNIQUE (name_key);
ALTER TABLE ONLY public.teams
    ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
CREATE INDEX attempts_challenge ON public.attempts USING btree (challenge_id);
CREATE INDEX attempts_open ON public.attempts USING btree (member_id, done);
CREATE INDEX challenge_teams_team ON public.challenge_teams USING btree (team_id);
CREATE INDEX challenges_team ON public.challenges USING btree (team_id);
CREATE INDEX decisions_call ON public.decisions USING btree (scenario_hash, mode);
CREATE INDEX deeds_member ON public.deeds USING btree (member_id);
CREATE INDEX deeds_subject ON public.deeds USING btree (subject_id);
CREATE INDEX deeds_team ON public.deeds USING btree (team_id, at);
CREATE INDEX invitations_team ON public.invitations USING btree (team_id);
CREATE INDEX repeats_call ON public.repeats USING btree (scenario_hash, mode);
CREATE INDEX runs_challenge ON public.runs USING btree (challenge_id, team_id);
CREATE INDEX runs_flagged ON public.runs USING btree (team_id, received_at) WHERE (flags <> ''::text);
CREATE INDEX runs_member ON public.runs USING btree (member_id, received_at);
CREATE INDEX runs_team ON public.runs USING btree (team_id, month, mode);
CREATE INDEX sessions_member ON public.sessions USING btree (member_id);
CREATE INDEX tallies_overall ON public.tallies USING btree (member_id, challenge_id, call_id, mode, untimed, month);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_challenge_id_fkey FOREIGN KEY (challenge_id) REFERENCES public.challenges(id);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);
ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT attempts_scenario_hash_fkey FOREIGN KEY (scenario_hash) REFERENCES public.scenarios(hash);
ALTER TABLE ONLY public.challenge_calls
    ADD CONSTRAINT challenge_calls_challenge_id_fkey FOREIGN KEY (challenge_id) REFERENCES public.challenges(id);
ALTER TABLE ONLY public.challenge_calls
    ADD CONSTRAINT challenge_calls_scenario_hash_fkey FOREIGN KEY (scenario_hash) REFERENCES public.scenarios(hash);
ALTER TABLE ONLY public.challenge_teams
    ADD CONSTRAINT challenge_teams_challenge_id_fkey FOREIGN KEY (challenge_id) REFERENCES public.challenges(id);
ALTER TABLE ONLY public.challenge_teams
    ADD CONSTRAINT challenge_teams_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.challenges
    ADD CONSTRAINT challenges_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.deeds
    ADD CONSTRAINT deeds_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT invitations_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES public.runs(attempt_id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES public.attempts(id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_challenge_id_fkey FOREIGN KEY (challenge_id) REFERENCES public.challenges(id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_scenario_hash_fkey FOREIGN KEY (scenario_hash) REFERENCES public.scenarios(hash);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);