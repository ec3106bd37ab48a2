namespace Ecosystem.Contracts.Access;

/// <summary>How an access token travels with a grain call.</summary>
public static class CallToken
{
    /// <summary>The request-context key that carries the raw access token. The silo verifies it on every call; nothing else in the request context is believed.</summary>
    public const string Key = "ecosystem.access_token";

    /// <summary>Puts a token on the calls made from here on in this flow of execution.</summary>
    public static void Use(string accessToken) => Orleans.Runtime.RequestContext.Set(Key, accessToken);
}

/// <summary>The silo does not carry out a call: no valid token, or no such capability for this caller. Nothing changed.</summary>
[GenerateSerializer, Alias("call-refused")]
public sealed class CallRefusedException : Exception
{
    public CallRefusedException() { }
    public CallRefusedException(string message) : base(message) { }
    public CallRefusedException(string message, Exception inner) : base(message, inner) { }
}
