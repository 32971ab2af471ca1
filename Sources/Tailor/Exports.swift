@_exported import CareerModel
@_exported import DocumentReading
@_exported import Reporting

@_exported import struct Terminology.Vocabulary
@_exported import enum TextAnalysis.EditDistance
