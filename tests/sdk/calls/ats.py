"""The calls of the area ATS."""

from calls.candidates import ATTACHMENTS, CANDIDATE, CANDIDATE_FIELDS, GREENHOUSE, ON_BEHALF, WORKABLE
from calls.common import listing, moment

OF_CANDIDATES = {"candidate_ids": ["c1", "c2"], "application_ids": ["a1"]}

RESULT_LINK = {
    "label": "Score: 97 %",
    "url": "https://results.example/r?id=1&lang=ü",
    "details": {
        "custom_field_name_prefix": "acme: ",
        "attributes": [{"key": "Score", "value": "97"}, {"key": "Übung", "value": ""}],
    },
    "remote_fields": {
        "icims": {"assessment_package_id": "p1"},
        "oracle": {"override_document_category": "IRC_INTERNAL", "multi_post_to_all_current_applications": True},
        **ON_BEHALF,
    },
}

CV = ATTACHMENTS[0]

ATS = {
    "get_applications": listing(
        outcomes=["PENDING", "HIRED"],
        job_ids=["j1", "j2"],
        job_remote_ids=["r/1"],
        current_stage_ids=["s1"],
        remote_created_after=moment(2023, 12, 31, 23, 59, 59),
    ),
    "move_application_to_stage": {
        "bare": {"application_id": "a1", "stage_id": "s1"},
        "full": {
            "application_id": "a:1",
            "stage_id": "s:1",
            "remote_fields": {"workday": {"workflow_step_id": "w1", "step_type": "Disposition_Step_Reference"}, **ON_BEHALF},
        },
    },
    "add_application_result_link": {
        "bare": {"application_id": "a1", "label": "Result", "url": "https://results.example/1"},
        "full": {"application_id": "a1", **RESULT_LINK},
    },
    "add_application_note": {
        "bare": {"application_id": "a1", "content": "Good.", "content_type": "PLAIN_TEXT"},
        "full": {
            "application_id": "a1",
            "content": "Line 1\n\"Zeile\" 2 \U0001f600",
            "content_type": "PLAIN_TEXT",
            "remote_fields": {
                "teamtailor": {"user_id": "u1"},
                "greenhouse": GREENHOUSE,
                "recruitee": {"visibility": {"level": "private", "role_ids": [1, 2]}, "is_json": True},
                "bullhorn": {"action": "Email"},
                "lever": {"perform_as": "u2"},
                "workable": WORKABLE,
            },
        },
    },
    "get_application_attachments": {"bare": {"application_id": "a 1"}},
    "add_application_attachment": {
        "bare": {
            "application_id": "a1",
            "attachment": {"name": "cv.pdf", "type": "CV", "data_url": "https://files.example/cv.pdf"},
        },
        "full": {
            "application_id": "a1",
            "attachment": CV,
            "remote_fields": {
                "oracle": {"override_document_category": "MISC", "multi_post_to_all_current_applications": False},
                **ON_BEHALF,
            },
        },
        "bytes": {"application_id": "a1", "attachment": ATTACHMENTS[1]},
    },
    "reject_application": {
        "bare": {"application_id": "a1", "rejection_reason_id": "r1"},
        "full": {
            "application_id": "a1",
            "rejection_reason_id": "r1",
            "note": "Über-qualified",
            "remote_fields": {"teamtailor": {"user_id": "u1"}, **ON_BEHALF},
        },
    },
    "get_candidates": listing(email="ada+jobs@example.com", job_ids=["j1"], first_name="Zoë", last_name="O'Neil King"),
    "create_candidate": {
        "bare": {
            "candidate": {"first_name": "Ada", "last_name": "King", "email_address": "ada@example.com"},
            "application": {"job_id": "j1"},
        },
        "full": {"candidate": CANDIDATE, "application": {"job_id": "j1", "stage_id": "s1"}, **CANDIDATE_FIELDS},
    },
    "get_candidate_attachments": {"bare": {"candidate_id": "c~1.-_"}},
    "add_candidate_attachment": {
        "bare": {"candidate_id": "c1", "attachment": {"name": "x", "type": "OTHER", "data_url": "https://files.example/x"}},
        "full": {"candidate_id": "c1", "attachment": ATTACHMENTS[1], "remote_fields": ON_BEHALF},
    },
    "add_candidate_result_link": {
        "bare": {"candidate_id": "c1", "label": "Result", "url": "https://results.example/1"},
        "full": {"candidate_id": "c1", **RESULT_LINK},
    },
    "add_candidate_tag": {
        "bare": {"candidate_id": "c1", "tag": {"name": "Excellent fit"}},
        "full": {"candidate_id": "c1", "tag": {"name": "ÜX/1"}, "remote_fields": ON_BEHALF},
        "nulls": {
            "candidate_id": "c1",
            "tag": {"name": "t"},
            "remote_fields": {"greenhouse": {"post_headers": {"on_behalf_of": None}}},
        },
    },
    "remove_candidate_tag": {
        "bare": {"candidate_id": "c1", "tag": {"name": "Excellent fit"}},
        "full": {"candidate_id": "c1", "tag": {"name": "ÜX/1"}, "remote_fields": ON_BEHALF},
    },
    "get_tags": {
        **listing(),
        # A list of nothing, and a value with a comma.
        "empty": {"ids": []},
        "comma": {"ids": ["a,b"]},
    },
    "get_application_stages": listing(),
    "get_jobs": listing(
        job_codes=["C-1", "C 2"],
        post_url="https://jobs.example/1?ref=a&lang=ü",
        statuses=["OPEN", "DRAFT"],
        employment_types=["FULL_TIME", "SEASONAL"],
        visibilities=["PUBLIC", "UNLISTED"],
        remote_created_after=moment(2023, 1, 1),
        name_contains="C++ / Rust",
    ),
    "create_application": {
        "bare": {"job_id": "j1", "candidate": {"first_name": "Ada", "last_name": "King", "email_address": "ada@example.com"}},
        "full": {"job_id": "remote:7", "candidate": CANDIDATE, "stage_id": "s1", **CANDIDATE_FIELDS},
    },
    "get_users": listing(emails=["a+b@example.com", "c@example.com"]),
    "get_roles": listing(scopes=["SYSTEM", "JOB"]),
    "get_offers": listing(),
    "get_rejection_reasons": listing(),
    "get_interviews": listing(job_ids=["j1", "j2"]),
    "get_notes": listing(**OF_CANDIDATES),
    "get_ats_scorecards": listing(**OF_CANDIDATES),
    "get_ats_attachments": listing(**OF_CANDIDATES),
    "import_tracked_application": {
        "bare": {"tracked_at": None},
        "full": {
            "tracked_at": moment(2024, 5, 6, 7, 8, 9),
            "erecruiter": {"ID_TYPE": "application_and_job_remote_ids", "application_remote_id": "a1", "job_remote_id": "j1"},
            "successfactors": {"application_remote_id": "a2"},
            "recruitee": {"placement_id": "p1"},
            "greenhouse": {"application_id": "a3"},
            "onlyfy": {"application_id": "a4"},
            "smartrecruiters": {"candidate_remote_id": "c1", "job_remote_id": "j2"},
        },
        "candidate": {
            "tracked_at": None,
            "erecruiter": {
                "ID_TYPE": "application_and_candidate_remote_ids",
                "candidate_remote_id": "c2",
                "application_remote_id": "a5",
            },
        },
    },
}
