"""The calls of the areas General and Connect."""

from base64 import b64encode

from calls.common import INTEGRATION

FORM_FILES = [
    {"name": "cv.pdf", "content_type": "application/pdf", "data_url": "https://files.example/cv?a=1"},
    {"name": "a.txt", "content_type": "text/plain", "data": b64encode(b"\x00\xffhello?>").decode()},
]

GENERAL = {
    "check_api_key": {"bare": {}},
    "trigger_sync": {"bare": {}, "full": {"type_": "DELTA"}},
    "send_passthrough_request": {
        "bare": {"tool": "personio", "api": "personnel", "method": "GET", "path": "/employees"},
        "full": {
            "tool": "personio",
            "api": "personnel v2",
            "method": "POST",
            "path": "/employees/7/documents?x=ü",
            "headers": {"X-Trace": "t 1"},
            "params": {"limit": "10", "q": "a&b=ü"},
            "data": {"filter": [None, True, 1, 2.5, "ä"], "nested": {"empty": {}}},
            "response_as_base64": False,
            "multipart_form_data": [
                {"name": "note", "value": "two\nlines"},
                {"name": "by address", "value": FORM_FILES[0]},
                {"name": "by bytes", "value": FORM_FILES[1]},
            ],
            "api_options": {"region": "eu"},
        },
    },
    "delete_integration": {"bare": {"integration_id": INTEGRATION, "body": {}}},
    "get_integration_details": {
        "bare": {"integration_id": "plain-id_1"},
        "empty": {"integration_id": ""},
    },
    "set_integration_enabled": {
        "bare": {"integration_id": "ä 東", "value": False},
        "full": {"integration_id": "i1", "value": True},
    },
    "create_reconnection_link": {
        "bare": {"integration_id": "i1"},
        "full": {"integration_id": "i1", "language": "fr", "scope_config_id": "scope 1", "link_type": "MAGIC_LINK"},
        "nulls": {"integration_id": "i1", "language": None, "scope_config_id": None},
    },
    "create_setup_link": {
        "bare": {"integration_id": "i1", "link_type": "EMBEDDED"},
        "full": {"integration_id": "i1", "link_type": "MAGIC_LINK", "language": "it"},
        "nulls": {"integration_id": "i1", "link_type": "EMBEDDED", "language": None},
    },
    "get_integration_fields": {
        "bare": {"integration_id": "i1"},
        "full": {"integration_id": INTEGRATION, "cursor": "n=", "page_size": 2000},
    },
    "update_integration_field": {
        "bare": {"integration_id": "i1", "integration_field_id": "f 1", "enable_passthrough": True},
        "nulls": {"integration_id": "i1", "integration_field_id": "f 1", "enable_passthrough": None},
    },
    "get_custom_fields": {
        "bare": {"integration_id": "i1"},
        "full": {"integration_id": "i1", "cursor": "n=", "page_size": 1},
    },
    "update_custom_field_mapping": {
        "bare": {"integration_id": "i1", "custom_field_id": "c/1", "integration_field_id": "f:1"},
        "nulls": {"integration_id": "i1", "custom_field_id": "c1", "integration_field_id": None},
    },
    "get_tools": {"bare": {"category": "assessment"}},
}

CONNECT = {
    "create_connection_link": {
        "bare": {"end_user_email": "test@example.com", "end_user_organization_name": "Test Inc."},
        "full": {
            "end_user_email": "test+1@example.com",
            "end_user_organization_name": "Tést & Söhne",
            "end_user_origin_id": "org 7",
            "remote_environment": "sandbox",
            "integration_category": "ATS",
            "integration_tool": "360learning",
            "language": "de",
            "scope_config_id": "scope 1",
            "enable_filtering": True,
            "enable_field_mapping": True,
            "enable_static_ips": True,
            "link_type": "MAGIC_LINK",
        },
        "nulls": {
            "end_user_email": "test@example.com",
            "end_user_organization_name": "Test Inc.",
            "end_user_origin_id": None,
            "remote_environment": None,
            "integration_tool": None,
            "language": None,
            "scope_config_id": None,
        },
    },
    "get_integration_by_token": {
        "bare": {"token": "tok.en-1"},
        # Characters that mean something in an address.
        "reserved": {"token": "a?b=c#d%2Fe"},
    },
}
