namespace Attribution.Features.Interop;

/// <summary>All places of one kind of fault or remark.</summary>
/// <param name="Code">Stable upper-case code, one of <see cref="ImportCodes"/>.</param>
/// <param name="IsRefusal">True if what stands there was left out.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Places">The first 100 of them.</param>
public sealed record ImportIssue(string Code, bool IsRefusal, long Count, IReadOnlyList<ImportPlace> Places);

/// <summary>One place in a file.</summary>
/// <param name="Index">Place among the file's objects, from 0; −1: the file.</param>
/// <param name="Offset">Byte at which the object starts, after decompression.</param>
/// <param name="Id">Id of the object; null: it could not be read.</param>
/// <param name="Path">Where in the object, such as <c>/hashes/MD5</c> (RFC 6901); empty: the object itself.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record ImportPlace(long Index, long Offset, string? Id, string Path, string Message);
