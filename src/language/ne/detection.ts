import type { DetectionTables } from '../pack.ts'

export const detection: DetectionTables = {
  words: 'छ छन् छैन थियो थिए हो हुन् र मा ले लाई को का की भएको भएका गरेको गरेका गरे गर्ने गर्न पनि भने रहेको रहेका भन्ने तथा यो उनले गरिएको हुने अहिले बताए छन्',
  endings: 'को लाई हरू हरु मा बाट द्वारा सँग एको एका ्ने',
  franc: 'npi',
}
