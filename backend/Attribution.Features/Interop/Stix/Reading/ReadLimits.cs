namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>What a reader takes from a file before it refuses.</summary>
internal static class ReadLimits
{
    /// <summary>Largest object, in bytes: a report with thousands of references has some hundred kilobytes.</summary>
    public const int MaxObjectBytes = 8 * 1024 * 1024;

    /// <summary>Deepest nesting of an object, itself included.</summary>
    public const int MaxDepth = 64;

    /// <summary>Longest id, in characters.</summary>
    public const int MaxIdLength = 200;
}
