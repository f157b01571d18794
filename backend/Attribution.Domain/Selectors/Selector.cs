namespace Attribution.Domain.Selectors;

/// <summary>A value in normal form: two observations are of the same thing exactly when their selectors are equal.</summary>
public readonly record struct Selector
{
    private readonly string? value;

    internal Selector(SelectorType type, string value)
    {
        Type = type;
        this.value = value;
    }

    public SelectorType Type { get; }

    /// <summary>The normal form; reading it from <c>default</c> throws.</summary>
    public string Value => value ?? throw new InvalidOperationException("The empty selector has no value.");

    /// <summary>The stable key <c>type:value</c>, for example <c>domain-name:example.com</c>.</summary>
    public string Key => string.Concat(SelectorTypeNames.NameOf(Type), ":", Value);

    /// <summary>A selector read back from where a normal form of the current <see cref="SelectorNormalizer.Version"/> was stored; it is not checked again.</summary>
    public static Selector FromStored(SelectorType type, string normalForm) => new(type, normalForm);

    public override string ToString() => value is null ? "" : Key;
}
