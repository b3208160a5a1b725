"""What model servers answer when they refuse: seen against them, or as they document it."""

from typing import Any

from app import errors as er

Refusal = tuple[int, Any, type[er.ModelError], dict[str, Any]]
"""Status, body, the error it is, and what the error has to tell."""


def nested(message: str, **more: Any) -> dict[str, Any]:
    """The shape most servers share."""
    return {"error": {"message": message, **more}}


def ark(message: str, code: str, kind: str = "BadRequest") -> dict[str, Any]:
    """Volcengine Ark's."""
    return nested(message, code=code, param="", type=kind)


def dashscope(message: str, code: str, kind: str = "invalid_request_error") -> dict[str, Any]:
    """Alibaba DashScope's, in compatible mode."""
    return {**nested(message, code=code, param=None, type=kind), "request_id": "1"}


_INPUT = "The request failed because the input image may contain sensitive information."

VLLM: list[Refusal] = [
    (401, {"error": "Unauthorized"}, er.KeyRefused, {"said": "Unauthorized"}),
    (
        404,
        nested("The model `x` does not exist.", type="NotFoundError", code=404),
        er.ModelNotFound,
        {"said": "The model `x` does not exist.", "model": "qwen3-vl-8b"},
    ),
    (
        400,
        nested("At most 2 image(s) may be provided in one prompt.", type="BadRequestError"),
        er.TooManyImages,
        {"most": 2},
    ),
    (400, nested("At most 0 image(s) may be provided in one prompt."), er.SeesNoPictures, {}),
    (400, nested("qwen3-8b is not a multimodal model"), er.SeesNoPictures, {}),
    (
        400,
        nested(
            "This model's maximum context length is 4096 tokens. However, you requested 9248 "
            "tokens (7200 in the messages, 2048 in the completion). Please reduce the length.",
            code=400,
        ),
        er.ContextTooLong,
        {"tokens": 9248, "window": 4096},
    ),
    (
        400,
        nested(
            "The prompt (total length 25938) is too long to fit into the model (context length "
            "4096). Make sure that `max_model_len` is no smaller than the number of text tokens.",
        ),
        er.ContextTooLong,
        {"tokens": 25938, "window": 4096},
    ),
    (
        400,
        nested("The decoder prompt (length 5000) is longer than the maximum model length of 4096."),
        er.ContextTooLong,
        {"tokens": 5000, "window": 4096},
    ),
    (400, nested("cannot identify image file <_io.BytesIO>"), er.PictureUnreadable, {}),
    (
        400,
        nested("Only base64 data URLs are supported: Incorrect padding"),
        er.PictureUnreadable,
        {},
    ),
    (400, nested("image file is truncated (12 bytes not processed)"), er.PictureUnreadable, {}),
    (500, nested("CUDA out of memory. Tried to allocate 2.00 GiB", code=500), er.OutOfMemory, {}),
]
LLAMACPP: list[Refusal] = [
    (
        400,
        nested(
            "request (9000 tokens) exceeds the available context size (4096 tokens), try "
            "increasing it",
            code=400,
            type="exceed_context_size_error",
            n_prompt_tokens=9000,
            n_ctx=4096,
        ),
        er.ContextTooLong,
        {"tokens": 9000, "window": 4096},
    ),
    (
        401,
        nested("Invalid API Key", code=401, type="authentication_error"),
        er.KeyRefused,
        {"said": "Invalid API Key"},
    ),
    (400, nested("Failed to load image or audio file", code=400), er.PictureUnreadable, {}),
    (
        503,
        nested("Loading model", code=503, type="unavailable_error"),
        er.ServerLoading,
        {"status": 503},
    ),
    (
        500,
        nested(
            "image input is not supported - hint: if this is unexpected, you may need to provide "
            "the mmproj",
            code=500,
            type="server_error",
        ),
        er.SeesNoPictures,
        {"model": "qwen3-vl-8b"},
    ),
]
SGLANG: list[Refusal] = [
    (
        400,
        {"object": "error", "message": "bad", "type": "BadRequest", "param": None, "code": 400},
        er.RequestRefused,
        {"said": "bad", "status": 400},
    ),
    (
        400,
        {
            "object": "error",
            "message": "The input (9000 tokens) is longer than the model's context length (4096 "
            "tokens).",
            "type": "BadRequest",
            "code": 400,
        },
        er.ContextTooLong,
        {"tokens": 9000, "window": 4096},
    ),
]
OLLAMA: list[Refusal] = [
    (404, {"error": "model 'x' not found"}, er.ModelNotFound, {"said": "model 'x' not found"}),
    (
        503,
        {"error": "server busy, please try again.  maximum pending requests exceeded"},
        er.ServerBusy,
        {"status": 503},
    ),
    (
        500,
        {"error": "model requires more system memory (5.6 GiB) than is available (3.4 GiB)"},
        er.OutOfMemory,
        {},
    ),
    (400, {"error": '"qwen2.5vl:7b" does not support thinking'}, er.ThinkingRefused, {}),
    (400, {"error": "this model does not support images"}, er.SeesNoPictures, {}),
    (400, {"error": "illegal base64 data at input byte 4"}, er.PictureUnreadable, {}),
    (400, {"error": "the input length exceeds the context length"}, er.ContextTooLong, {}),
]
LM_STUDIO: list[Refusal] = [
    (400, {"error": "'response_format.type' must be 'json_schema'"}, er.RequestRefused, {}),
    (
        400,
        {
            "error": "Trying to keep the first 9000 tokens when context the overflows. However, "
            "the model is loaded with context length of only 4096 tokens, which is not enough."
        },
        er.ContextTooLong,
        {"window": 4096},
    ),
]
OPENROUTER: list[Refusal] = [
    (401, nested("No auth credentials found", code=401), er.KeyRefused, {}),
    (
        402,
        nested("Insufficient credits", code=402),
        er.QuotaUsedUp,
        {"said": "Insufficient credits"},
    ),
    (
        403,
        nested("Your input was flagged", code=403, metadata={"reasons": ["violence"]}),
        er.ContentRefused,
        {},
    ),
    (
        404,
        nested("No endpoints found that support image input", code=404),
        er.SeesNoPictures,
        {},
    ),
    (408, nested("Timed out", code=408), er.ServerTimedOut, {"status": 408}),
    (429, nested("Rate limit exceeded: free-models-per-min. ", code=429), er.RateLimited, {}),
    (502, nested("Provider down", code=502), er.ServerFailed, {"status": 502}),
    (503, nested("No provider meets your routing requirements"), er.ServerFailed, {"status": 503}),
    (
        400,
        nested("Reasoning is mandatory for this endpoint and cannot be disabled.", code=400),
        er.ThinkingRefused,
        {},
    ),
]
ARK: list[Refusal] = [
    (
        400,
        ark("The size of the input image exceeds the limit.", "InvalidParameter.OversizeImage"),
        er.ImageTooLarge,
        {},
    ),
    (400, ark(_INPUT, "InputImageSensitiveContentDetected"), er.PictureFlagged, {"said": _INPUT}),
    (
        400,
        ark("The request failed because the input text may …", "InputTextSensitiveContentDetected"),
        er.ContentRefused,
        {},
    ),
    (
        400,
        ark("Invalid base64 image url", "InvalidImageURL.InvalidFormat"),
        er.PictureUnreadable,
        {},
    ),
    (
        404,
        ark(
            "Your account 21 has not activated the model doubao-vision. Please activate the model "
            "service in the Ark Console.",
            "ModelNotOpen",
            "NotFound",
        ),
        er.ModelNotOpen,
        {"model": "qwen3-vl-8b"},
    ),
    (
        404,
        ark(
            "The model or endpoint ep-1 does not exist or you do not have access to it.",
            "InvalidEndpointOrModel.NotFound",
            "NotFound",
        ),
        er.ModelNotFound,
        {},
    ),
    (
        403,
        ark(
            "The request failed because your account has an overdue balance.",
            "AccountOverdueError",
            "Forbidden",
        ),
        er.PaymentOverdue,
        {},
    ),
    (
        429,
        ark("RPM limit", "RateLimitExceeded.EndpointRPMExceeded", "TooManyRequests"),
        er.RateLimited,
        {"said": "RPM limit"},
    ),
    (429, ark("TPM", "RateLimitExceeded.EndpointTPMExceeded"), er.RateLimited, {}),
    (
        401,
        ark("The API key in the request is missing or invalid.", "AuthenticationError"),
        er.KeyRefused,
        {},
    ),
]
DASHSCOPE: list[Refusal] = [
    (401, dashscope("Incorrect API key provided.", "invalid_api_key"), er.KeyRefused, {}),
    (
        400,
        dashscope("Access denied, please make sure your account is in good standing.", "Arrearage"),
        er.PaymentOverdue,
        {},
    ),
    (
        400,
        dashscope("Input data may contain inappropriate content.", "data_inspection_failed"),
        er.ContentRefused,
        {},
    ),
    (
        400,
        dashscope("Input image data may contain inappropriate content.", "data_inspection_failed"),
        er.PictureFlagged,
        {},
    ),
    (
        403,
        dashscope("The free tier of the model has been exhausted.", "AllocationQuota.FreeTierOnly"),
        er.FreeTierUsedUp,
        {},
    ),
    (403, dashscope("Access to model denied.", "Model.AccessDenied"), er.ModelNotOpen, {}),
    (404, dashscope("The model `x` does not exist.", "model_not_found"), er.ModelNotFound, {}),
    (429, dashscope("You exceeded your current requests", "limit_requests"), er.RateLimited, {}),
    (429, dashscope("Request rate increased too quickly", "limit_burst_rate"), er.RateLimited, {}),
    (
        429,
        dashscope("You exceeded your current quota, please check", "insufficient_quota"),
        er.QuotaUsedUp,
        {},
    ),
    (
        500,
        dashscope("Request timed out, please try again later.", "RequestTimeOut"),
        er.ServerTimedOut,
        {"status": 500},
    ),
    (
        400,
        dashscope(
            "<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 30720]",
            "invalid_parameter_error",
        ),
        er.ContextTooLong,
        {"tokens": 0, "window": 30720},
    ),
    (
        400,
        dashscope(
            "<400> InternalError.Algo.InvalidParameter: The value of the enable_thinking parameter "
            "is restricted to True.",
            "invalid_parameter_error",
        ),
        er.ThinkingRefused,
        {},
    ),
    (
        400,
        dashscope("Json mode response is not supported when enable_thinking is true", "invalid"),
        er.RequestRefused,
        {"status": 400},
    ),
    (
        400,
        {"code": "InvalidParameter", "message": "url error", "request_id": "1"},
        er.RequestRefused,
        {"said": "url error"},
    ),
]
LITELLM: list[Refusal] = [
    (400, nested("No connected db.", type="no_db_connection", code="400"), er.KeyRefused, {}),
]
OPENAI: list[Refusal] = [
    (
        401,
        nested("Incorrect API key provided: sk-1", code="invalid_api_key", type="x", param=None),
        er.KeyRefused,
        {},
    ),
    (
        429,
        nested(
            "You exceeded your current quota, please check your plan and billing details.",
            type="insufficient_quota",
            code="insufficient_quota",
        ),
        er.QuotaUsedUp,
        {},
    ),
    (
        400,
        nested("Your input image may contain content that is not allowed by our safety system."),
        er.PictureFlagged,
        {},
    ),
]
OTHERS: list[Refusal] = [
    # FastAPI
    (
        422,
        {"detail": [{"loc": ["body"], "msg": "Unexpected keys"}]},
        er.RequestRefused,
        {"said": "Unexpected keys", "status": 422},
    ),
    (422, {"detail": "no"}, er.RequestRefused, {"said": "no"}),
    # Hugging Face's endpoints
    (503, {"error": "Model x is currently loading", "estimated_time": 20}, er.ServerLoading, {}),
    # Volcengine's gateway
    (
        400,
        {"ResponseMetadata": {"Error": {"Code": "InvalidAuthorization", "Message": "bad AK"}}},
        er.KeyRefused,
        {"said": "bad AK"},
    ),
    # Proxies and plain words
    (407, "<h1>Proxy Authentication Required</h1>", er.ProxyRefused, {}),
    (413, "<html><title>413 Request Entity Too Large</title></html>", er.TooLarge, {}),
    (
        502,
        "<html><style>p{}</style><h1>502 Bad&nbsp;Gateway</h1></html>",
        er.ServerFailed,
        {"said": "502 Bad Gateway"},
    ),
    (504, "<h1>504 Gateway Time-out</h1>", er.ServerTimedOut, {"status": 504}),
    (500, "Internal Server Error", er.ServerFailed, {"said": "Internal Server Error"}),
    (500, "", er.ServerFailed, {"said": "HTTP 500", "status": 500}),
    (403, b"\xff\xfe", er.KeyRefused, {}),
    (418, "[" * 200_000, er.RequestRefused, {"status": 418}),
    (202, "", er.BadAnswer, {"said": "HTTP 202"}),
]
ALL = {
    "vLLM": VLLM,
    "llama.cpp": LLAMACPP,
    "SGLang": SGLANG,
    "Ollama": OLLAMA,
    "LM Studio": LM_STUDIO,
    "OpenRouter": OPENROUTER,
    "Ark": ARK,
    "DashScope": DASHSCOPE,
    "LiteLLM": LITELLM,
    "OpenAI": OPENAI,
    "others": OTHERS,
}
