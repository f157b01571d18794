namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>One object cut out of a file, or what stands in its place. The bytes are the scanner's own and change with the next object.</summary>
/// <param name="Index">Place among the file's objects, from 0; −1: the fault is of the file.</param>
/// <param name="Offset">Byte at which it starts, after decompression.</param>
/// <param name="Json">The object with its braces; empty if there is a fault.</param>
/// <param name="Fault">Why there is no object; null: there is one.</param>
/// <param name="Id">Id of an object with a fault, as far as it can be read.</param>
internal readonly record struct ScannedObject(long Index, long Offset, ReadOnlyMemory<byte> Json, ObjectFault? Fault, string? Id);
