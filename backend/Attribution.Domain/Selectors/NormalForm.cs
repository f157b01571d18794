namespace Attribution.Domain.Selectors;

/// <summary>What a grammar of this folder answers: the normal form, or a fault. Kept off the heap for the import path.</summary>
internal readonly struct NormalForm
{
    private NormalForm(string? value, string? code, string? message)
    {
        Value = value;
        Code = code;
        Message = message;
    }

    /// <summary>The normal form, or null when refused.</summary>
    public string? Value { get; }

    public string? Code { get; }

    public string? Message { get; }

    public static NormalForm Of(string value) => new(value, null, null);

    public static NormalForm No(string code, string message) => new(null, code, message);
}
