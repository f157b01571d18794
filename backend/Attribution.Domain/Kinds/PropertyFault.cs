namespace Attribution.Domain.Kinds;

/// <summary>What is wrong with a property. <paramref name="Path"/> starts at the object, such as <c>/hashes/MD5</c> or <c>/aliases/3</c> (RFC 6901).</summary>
public sealed record PropertyFault(string Code, string Path, string What, string Allowed)
{
    /// <summary>A required property is not there.</summary>
    public const string Missing = "PROPERTY_MISSING";

    /// <summary>The JSON type is another than the property's.</summary>
    public const string WrongType = "PROPERTY_WRONG_TYPE";

    /// <summary>The JSON type is right, the value is not.</summary>
    public const string Invalid = "PROPERTY_INVALID";

    /// <summary>A number beyond its bounds.</summary>
    public const string OutOfRange = "PROPERTY_OUT_OF_RANGE";

    /// <summary>An empty list or dictionary, which STIX forbids (§2.10).</summary>
    public const string Empty = "PROPERTY_EMPTY";
}
