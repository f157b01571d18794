namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>Why an object, or a part of it, cannot be used as it is.</summary>
internal sealed record ObjectFault(string Code, string Path, string Message);
